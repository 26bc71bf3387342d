/**
 * Every row of table 1 of the annual report of Kompetanseløft 2020 (Helsedirektoratet 2021), as the table has it:
 * id | number | other number of the same measure | title | what the state does | type as the table says | who gives or
 * was to give it | from | until | continued | as which of Kompetanseløft 2025 | besides.
 */
export const k2020Measures = `
c70a7fbc-63d4-552b-84bb-dfe3b80b5856|1.1||Rekruttering: Menn i helse|grant|Tilskudd fra Hdir til KS|Helsedirektoratet|2014||yes|1.2|
83d10c5d-0fc9-5c81-98dd-8fd265583883|1.2||Rekruttering av sykepleiere og helsefagarbeidere til kommunene "Jobbvinner"|grant|Tilskudd fra Hdir til KS|Helsedirektoratet|2016||yes|1.3|
82acd2cf-21b9-5b55-801a-b2862f0a9be0|1.3||Tilskudd for å bedre legesituasjon i områder av landet med dårlig legedekning|grant|Tilskudd fra SF til kommunene|Statsforvalteren|2016|2020|no||
bb8633a3-0db9-5a6b-b213-6b66a868ae0b|1.4||Tilskudd til kvalifisering av fremmedspråklige|grant|Tilskudd fra Hdir til SF|Helsedirektoratet|2014|2018|no||Kilden viser i parentes til tiltak 3.10.
b9ffa3ce-bdf0-5d0c-903a-4cd8adbea5ca|1.5||Tilskudd til rekruttering av psykologer i den kommunale helse- og omsorgstjenesten|grant|Tilskudd fra SF til kommunene|Statsforvalteren|2013|2019|no||
c4126e8f-1fc7-5a6a-b9fb-4034f18fec2a|1.6||Utdanningsstillinger i allmennmedisin|grant|Tilskudd fra Hdir til kommuner|Helsedirektoratet|2014|2018|no||
626e3614-f6d9-5e7b-8d4e-bd2ed4c62155|1.7||Allmennleger i spesialisering (Alis-Vest)|grant|Tilskudd fra Hdir til Bergen kommune|Helsedirektoratet|2017||yes|1.21|
918e9be4-fff0-5e12-af27-c37b39c15e54|1.8||Rekruttering av fastleger i kommuner som har rekrutteringsvansker mv.|grant|Tilskudd fra Hdir til kommuner|Helsedirektoratet|2017|2020|no||
2e083625-ec3d-5190-8283-0cec889b9dd5|1.9||ALIS-avtaler for næringsdrivende leger|grant|Tilskudd fra Hdir til kommuner|Helsedirektoratet||2020|no||
326a73e0-0c5b-5074-91ce-5919fba4d1ba|2.1||Gjennomføre et pilotprosjekt med nasjonal deleksamen for bl.a. sykepleierutdanningen|study|Utredning av modellforsøk||2014|2015|no||
bd2b05cb-9214-541e-88c0-2a4426016d4e|2.2|5.8|Utarbeide et konkret opplegg for gjennomføringen av kollegagrupper i kommunene|study|Utredning||2016|2017|no||Ny tittel: Utarbeide et konkret opplegg for faglig dialog mellom kollegaer i primær- og spesialisthelsetjenesten (kollegagrupper).
49e25936-1683-5d4f-b6d7-e497d5cbad18|2.3||Utrede etablering av nye kliniske videreutdanninger på mastergradsnivå rettet mot oppgaver i den kommunale helse- og omsorgstjenester|study|Utredning||2016|2019|no||
79f219c2-fe18-51f8-a581-e23e88a497fc|2.4||Utrede om utvalgte grupper skal gis utvidede rettigheter til å forskrive legemidler mv.|not-received|Ikke mottatt fra HOD|Helse- og omsorgsdepartementet|||||
7a843619-7b76-5891-b26a-fa7d1615ceef|2.5||Utrede om utvalgte helsefaglige utdanninger holder tilstrekkelig kvalitet med hensyn til kandidatenes sluttkompetanse|not-received|Ikke mottatt fra HOD|Helse- og omsorgsdepartementet|||||
ed78b12d-6f33-573b-a63c-8806c29eb32d|2.6||Vurdere om det bør etableres offentlig spesialistgodkjenning for sykepleiere med utvalgte masterutdanninger.|study|Utredning||2019|2019|no||
2b0b755c-3191-5bcf-b965-dba0094efaa7|2.7||Vurdere om innholdet i dagens videreutdanninger for sykepleiere møter behovet i tjenestene|study|Utredning||2016|2018|no||
886540e1-15d0-59f4-bf86-8552451c5528|3.1||Stimuleringstiltak for psykologer|grant|Tilskudd fra Hdir til UiB|Helsedirektoratet|2013|2018|no||Tilskuddsordningens navn er Dobbeltkompetanseprosjektet i psykologi.
68a79e98-9b0a-5069-9611-7738766d6abb|3.2||Demensomsorgens ABC|procurement|Anskaffelse||2016||yes|1.10|
8bf72819-9716-5551-bb0a-475b120e53cb|3.3||Driftstilskudd til institusjoner som driver videre-, etter- og spesialistutdanninger innenfor psykisk helse|grant|Tilskudd fra Hdir til statlige mottakere, organisasjoner og stiftelser|Helsedirektoratet|||yes|1.17|Startet på 1990-tallet.
740aaffd-fc35-5207-8bb0-3e293f1cf2f5|3.4||Eldreomsorgens ABC|procurement|Anskaffelse||2016||yes|1.10|
cc0d055a-e15d-5985-b493-847c8804368a|3.5||Etisk kompetanseheving|grant|Tilskudd fra HOD til KS|Helse- og omsorgsdepartementet|||yes|1.29|
830b6c6b-b7ad-567c-840a-87e626dca734|3.6||Gjennomgå flere av sektorforskriftene og vurdere om det i forskriftene skal fastsettes konkrete minimumskrav til kompetanse for ulike tjenester eller tjenesteområder|not-received|Ikke mottatt fra HOD|Helse- og omsorgsdepartementet|||||
0f47278e-c61c-5e19-8324-6654a7ea2b4e|3.7||Innføre kompetansekrav i lov om kommunale helse- og omsorgstjenester|study|Utredning||2016|2018|no||
1413e2ce-c83f-5c72-8798-28a5d204cb8f|3.8||Kompetansetiltak til ansatte innen psykisk helse- og rusproblematikk|grant|Tilskudd fra SF til kommuner|Statsforvalteren|||yes|1.16|
3b297385-72ef-505b-b076-5cd512ac0e45|3.9||Kunnskap og informasjon om lindrende behandling og omsorg ved livets slutt for barn og unge|grant|Tilskudd fra Hdir til stiftelser og organisasjoner|Helsedirektoratet|2016||yes|3.7|
120c1b27-cf6e-5474-921e-80e4c7b23b51|3.10||Kurspakke for ufaglærte|grant|Tilskudd fra Hdir til Nasjonal kompetansetjeneste for aldring og helse|Helsedirektoratet|2010||yes|1.8|
2002ff55-1f4c-52ec-98a9-33006579649b|3.11||Lønnstilskudd til gjennomføring av utdanning innen avansert klinisk sykepleie|grant|Tilskudd fra Hdir til kommuner|Helsedirektoratet|2016||yes|1.15|
53d54a23-cd4c-5109-bf55-c59f94bf998f|3.12||Mitt Livs ABC – kompetansetiltak i tjenester til personer med utviklingshemming|procurement|Anskaffelse||2016||yes|1.7|
9b80f75a-08ad-5e51-bf94-2ab393cf9c8e|3.13||Styrking av kompetansen om palliasjon|grant,procurement|Tilskudd og anskaffelse||2015||yes|1.31,3.7|Tilskuddsordningens navn: Lindrende behandling og omsorg ved livets slutt
6ed544fa-e83e-5a7c-85c1-ae2cd219f8ea|3.14|4.4|Styrking og videreutvikling av helsestasjons- og skolehelsetjenesten|grant|Tre ulike tilskuddsordninger||2016||yes|1.1|Ordningene er: Tilskudd til utvikling av skolehelsetjenesten i videregående skole; Tilskudd til Oslo kommune, Oslo indre Øst, for fattigdomsnedkjemping; Helsestasjons- og skolehelsetjeneste.
85abf2e6-84dd-5460-829b-8686c64bbcb3|3.15||Tiltak til styrking av kompetansen i legemiddelhåndtering av ansatte i omsorgstjenesten|grant|Tilskudd fra SF til kommunene|Statsforvalteren|2016|2020|no||
be3e7932-bb57-51b3-9cba-f364c2137027|3.16||Tilskudd til fagskoleutdanning (videreutdanning) innen helse- og sosialfag|grant|Tilskudd fra Hdir til utdanningstilbydere|Helsedirektoratet|2016|2017|no||
7da7b7ef-fb66-59c4-a962-fa7cb62a0eca|3.17|5.4|Tilskudd til grunn-, videre- og etterutdanning av ansatte i omsorgstjenesten|grant|Tilskudd fra SF til kommunene|Statsforvalteren|2016||yes|1.6|
1b14301a-3d98-5ab9-abdc-9cdef1f020eb|3.18||Tilskudd til lindrende behandling og omsorg ved livets slutt|grant|Tilskudd||2002||yes|1.30|
ac1fa6ee-e824-5724-93bc-e6e3d80214c9|3.19||Tilskudd til kurs i akuttmedisin og volds- og overgrepshåndtering|grant,procurement|To tilskudd til kommuner||2016||yes|1.20|Tilskuddene er: Helsetjenestetilbud ved overgrepsmottak; Tilskudd til oppfølging av akuttmedisinforskriften. Dessuten anskaffelse av kursarrangør.
60c410a3-0a23-5f0c-b76b-f3921265d986|3.20||Tilskudd til Stiftelsen Livsglede for eldre, til opplæring, støtte og veiledning til å sette i system aktiviteter og gode opplevelser for den enkelte sykehjemsbeboer|grant|Tilskudd fra Hdir til Livsglede for Eldre|Helsedirektoratet|2013||yes|2.6|
4dc0833f-edb1-5873-b519-01830ad6206d|3.21||Tilskudd til Verdighetssenteret, til opplæring av frivillighetskoordinatorer for frivillig arbeid og omsorg ved livets slutt|grant|Tilskudd fra Hdir til Verdighetssenteret|Helsedirektoratet|2011||yes|1.11|
14aaaebc-7dbc-5045-9266-4ff0968fca4a|3.22||Tilskudd til økt kompetanse innen mat, kosthold og ernæring i omsorgstjenestene|grant|Tilskudd fra SF til kommuner|Statsforvalteren|2016|2020|no||
3c55b745-d6fb-5e28-88c0-2792eaee6e77|3.23||Tilskuddsordning til styrking og spredning av kunnskap og kompetanse om nevrologiske lidelser|grant|Tilskudd fra Hdir til Brukerorganisasjoner|Helsedirektoratet|2015||yes|1.34,2.7|
52d247c3-bf74-572e-bc97-83a7758c147b|3.24|5.6|Tverrfaglig videreutdanning i psykososialt arbeid med barn og unge|procurement,assignment|Anskaffelse||2017||yes|1.18|Dessuten oppdrag til høgskoler.
a7d60ff8-c784-56c8-8f53-2ff8b523bc0a|3.25||Utredning av krav til at alle allmennleger i den kommunale helse og omsorgstjenesten skal være spesialister eller under spesialisering i allmennmedisin|study,implementation|Utredning og implementering||2016|2017|no||
77bf7b8e-f242-5aaf-8157-82ce7d0a69a1|3.26||Velferdsteknologiens ABC|procurement|Anskaffelse av opplæringspakke||2014||no||
04056e80-651b-566d-8792-d406b40df0b5|3.27||Leve hele livet - Økt kompetanse, kontinuitet og aktivitet|grant|Tilskudd fra Hdir til kommuner|Helsedirektoratet|2019|2020|yes|2.8,3.6,2.1|
39e3666a-fa99-57b9-911f-85778c024c61|4.1|5.1|Driftsmidler til Utviklingssentrene for sykehjem og hjemmetjenester|grant|Tilskudd fra Hdir til Utviklingssentrene|Helsedirektoratet|2017||yes|3.2|
2919d58c-8c84-5384-81d3-4f8ca4ac4b22|4.2|5.2|Kunnskaps– og kompetansesentre utenfor spesialisthelsetjenesten|coordination,grant,procurement|Intern koordinering||2016||yes|3.1|Sentrene er RKBU/R-BUP, RVTS, KoRus, NAPHA, NKVTS, NSSF, NAKMI og NAKU. Dessuten tilskuddsforvaltning og anskaffelse.
9e6531af-1cf5-5086-91e2-2d162bae642e|4.3||Legge til rette for teamorganisering av tjenester|study,implementation|Utredning og implementering||2016||yes|2.3|
a4bd88e4-4f1e-5b66-ac1a-77456dc5fe4d|4.4|3.14|Styrking og videreutvikling av helsestasjons- og skolehelsetjenesten|grant|3 ulike tilskuddsordninger||||||
2d241599-1326-5cfb-94f6-7dfb94198df1|4.5|5.3|Læringsnettverk for gode pasientforløp|grant|Tilskudd fra HOD til KS|Helse- og omsorgsdepartementet|||yes|2.4|
5a0e665b-f0c3-5504-89fb-1586b60d3689|4.6||Kompetansetiltak til barn med nedsatt funksjonsevne og deres familier.|grant|Tilskudd fra Hdir til kommuner|Helsedirektoratet|2017|2020|no||Teknologisk støtte i fritidsaktiviteter for barn og unge med nedsatt funksjonsevne og deres familie.
433056a3-ec4f-52ac-aef2-54b6e58b662d|5.1|4.1|Driftsmidler til Utviklingssentrene for sykehjem og hjemmetjenester|grant|Tilskudd fra Hdir til utviklingssentrene|Helsedirektoratet|||||
4901e826-f91d-576e-bebd-5d92082e6133|5.2|4.2|Kunnskaps– og kompetansesentre utenfor spesialisthelsetjenesten|coordination,grant,procurement|Intern koordinering||||||Sentrene er RKBU/R-BUP, RVTS, KoRus, NAPHA, NKVTS, NSSF, NAKMI og NAKU. Dessuten tilskuddsforvaltning og anskaffelse.
11587b41-5f7c-580e-91be-5788b570fb55|5.3|4.5|Læringsnettverk for gode pasientforløp|grant|Midler fra HOD til KS|Helse- og omsorgsdepartementet|||||
b7ce68cd-1d04-577a-9589-4e3837adc1e3|5.4|3.17|Tilskudd til grunn-, videre- og etterutdanning av ansatte i omsorgstjenesten|grant|Tilskudd fra SF til kommunene|Statsforvalteren|||||
8c0076df-87ce-5bf7-a02b-363ced09413a|5.5||Tilskudd til kompetanseheving i tjenestene til personer med utviklingshemming|grant|Tilskudd fra Hdir til kommuner|Helsedirektoratet|2016||yes|1.32|
82ed75f7-694e-572c-9e89-b1e963fcd302|5.6|3.24|Tverrfaglig videreutdanning i psykososialt arbeid med barn og unge|procurement|Anskaffelse av videreutdanning fra flere utdanningstilbydere||||||
3629741b-d389-5c9f-90fb-dac532e0649a|5.7||Utrede endring av lov om kommunale helse og omsorgstjenester m.m.|study|Utredning||2017|2018|no||Endringen skulle gi kommunene veiledningsplikt overfor spesialisthelsetjenesten og plikt til kompetansedeling i egne tjenester.
f718b29b-a4e3-583a-b429-4d5c65320230|5.8|2.2|Utvikle arenaer for kompetanseoverføringer mellom spesialisthelsetjenesten og den kommunale helse- og omsorgstjenesten innenfor utvalgte tema|study,implementation|Utredning og implementering||||||Tiltaket ble kalt "Faglig dialog".
e422fd37-1e4b-5688-918d-01e9c80d0532|5.9||Opplæringsprogram i musikkbasert miljøbehandling for ansatte i helse- og omsorgstjenestene|procurement|Anskaffelse av opplæringsprogram||2015|2017|no||Navn på tilskuddsordningen er Nasjonalt kompetansesenter for kultur, helse og omsorg.
10609103-27de-58d6-9a0d-efe9ecb3fcef|5.10||Nasjonalt kompetansesenter for kultur, helse og omsorg|grant|Tilskudd||2013|2020|no||Partnerskap mellom HUNT forskningssenter (NTNU), Helse Nord-Trøndelag HF, Levanger kommune, Nord-Trøndelag fylkeskommune og Høgskolen i Nord-Trøndelag.
1fcee8a9-afdf-50ed-8d59-b72b50ea1c4a|6.1||Nasjonal lederutdanning for primærhelsetjenesten|procurement|Anskaffelse av 30 stp. Modul mastergrad fra BI||2015||yes|4.1|
a09e7c4c-8f4d-526c-81fe-e664da7cf9b9|6.2||Kommunal deltakelse i topplederprogrammet|study,implementation|Utredning og implementering|||2018|no||
21506959-2629-53cb-82b3-a95d730c5e14|6.3||Utarbeide veileder for kommunens oppfølging av private aktører med driftsavtale|not-received|Ikke mottatt fra HOD|Helse- og omsorgsdepartementet|||||
`;
