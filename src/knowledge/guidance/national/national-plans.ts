/**
 * National plans, programmes and reports: id of the guidance that stands for the whole | code | kind | name | from |
 * until | status | certainty | besides | source. An empty day is not known. No plan is known that follows Kompetanseløft
 * 2025 (looked for in 2026).
 */
export const nationalPlans = `
2abefcc5-0a57-5142-a60d-d0d80a7b6e8a|k2015|plan|Kompetanseløft 2015|||ended|source|Gikk før Kompetanseløft 2020.|Kompetanseløft 2020, årsrapport 2020 kap. 2
b20601c2-28d7-5a83-8033-10dea84eead9|k2020|plan|Kompetanseløft 2020|2016-01-01|2020-12-31|ended|source|Seks strategier. Videreført i Kompetanseløft 2025.|Kompetanseløft 2020, årsrapport 2020
fe3e6957-8b8a-52b3-bad8-779b70ec49eb|k2025|plan|Kompetanseløft 2025|2021-01-01|2025-12-31|ended|source|Fire strategiområder. Perioden er over, og det er ikke funnet noen etterfølger. Kompetanse- og tjenesteutviklingstilskuddet lyses ut i 2026 etter regelverket fra 2023.|Kompetanseløft 2025, plan for 2021–2025; https://www.helsedirektoratet.no/tema/kompetanseloft-2025/om-kompetanseloft-2025
229437f1-4df8-5068-bbc8-fc129ffa61ec|heltid|plan|Opptrappingsplan for heltid og god bemanning i omsorgstjenesten|||unknown|source|Regional koordinatorfunksjon er et tiltak i planen.|https://www.regjeringen.no/no/dokumenter/opptrappingsplan-for-heltid-og-god-bemanning-i-omsorgstjenesten/id2941520/
df86fac8-82b6-53dc-a921-9f6d9cf4a7c5|torn|programme|Tørn|||unknown|source|KS-prosjekt fra 2020, nasjonalt program for hele helse- og omsorgstjenesten fra 2023. Tre delprogram.|https://www.helsedirektoratet.no/tema/kompetanseloft-2025/torn
ef580ff4-b2ce-5ecd-b25c-3c093cd6251a|nou-2023-4|official-report|NOU 2023: 4 Tid for handling (Helsepersonellkommisjonen)|||unknown|source|Kapittel 10 handler om utdanning og kompetanse.|https://www.regjeringen.no/no/dokumenter/nou-2023-4/id2961552/?ch=11
aa8df874-8b97-590a-bf95-1f2648b60deb|meld-st-24-2022-2023|white-paper|Meld. St. 24 (2022–2023) Fellesskap og mestring – Bo trygt hjemme|||unknown|assumed|Ikke lest.|Kjent tittel
933e5760-666c-5171-b178-89cd3ab7e4f5|meld-st-9-2023-2024|white-paper|Meld. St. 9 (2023–2024) Nasjonal helse- og samhandlingsplan|||unknown|assumed|Ikke lest.|Kjent tittel
daa21b14-8d28-57fb-ab48-dccd6f57fcd2|nou-2025-1|official-report|NOU 2025: 1 Felles ansvar, felles gevinst|||unknown|source|Partssamarbeid om kompetanse.|https://regjeringen.no/no/dokumenter/nou-2025-1/id3083356/?ch=6
b9f4fe8d-c0dc-5215-ade0-16411b4ae892|meld-st-11-2024-2025|white-paper|Meld. St. 11 (2024–2025) Fagfolk for en ny tid|||unknown|source|Høyere yrkesfaglig utdanning.|Kjent tittel
`;
