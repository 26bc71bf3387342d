/**
 * Laws, regulations and sections that requirements of competence rest on: id | reference | law | title | certainty |
 * besides. "assumed": well known, and not read against the law's own text.
 */
export const laws = `
8ad4a25d-4500-5c5a-a684-bac95b139f72|hol § 3-1|Helse- og omsorgstjenesteloven|Kommunens overordnede ansvar for helse- og omsorgstjenester|assumed|
a8bfdb2a-feb1-59bf-a161-e7c3898b68f9|hol § 3-2|Helse- og omsorgstjenesteloven|Kommunens ansvar for helse- og omsorgstjenester|source|Kommunen skal ha knyttet til seg bestemte yrkesgrupper.
7f1241e3-581b-57d9-a716-b908c244de50|hol § 4-1|Helse- og omsorgstjenesteloven|Forsvarlighet|assumed|
84d55174-3ba0-5526-98c5-ab201510e753|hol § 4-2|Helse- og omsorgstjenesteloven|Kvalitetsforbedring og pasient- og brukersikkerhet|assumed|
6ac637b6-8a03-5b7b-8d59-11ac5086f46e|hol § 8-1|Helse- og omsorgstjenesteloven|Undervisning og praktisk opplæring|source|
9366f5f9-91e6-5615-976b-3252d026ff7d|hol § 8-2|Helse- og omsorgstjenesteloven|Videre- og etterutdanning|source|
9504e78b-bfc2-5237-b3af-c697b4720486|hol § 8-3|Helse- og omsorgstjenesteloven|Forskning|source|
58e1ee8f-c118-5b6e-b7dc-abce827d284e|hol kapittel 9|Helse- og omsorgstjenesteloven|Rettssikkerhet ved bruk av tvang og makt overfor enkelte personer med psykisk utviklingshemming|assumed|
f7f5ff2a-dcfd-5f8c-8b32-cd611b0ac00d|helsepersonelloven § 4|Helsepersonelloven|Forsvarlighet|assumed|
bc5e6fb7-0745-55a2-80ea-88971b773946|helsepersonelloven § 16|Helsepersonelloven|Organisering av virksomhet som yter helse- og omsorgstjenester|assumed|
b4798250-b012-576a-a438-38260ed0f27f|helsepersonelloven § 48|Helsepersonelloven|Autorisasjon|source|33 grupper har autorisasjon.
fd32a263-e038-5c22-a800-33c166d1a4ca|pasient- og brukerrettighetsloven kapittel 4 A|Pasient- og brukerrettighetsloven|Helsehjelp til pasienter uten samtykkekompetanse som motsetter seg helsehjelpen mv.|assumed|
5a3a2eac-4dbf-5424-b10d-af7eaf343878|ledelsesforskriften|Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten|Hele forskriften|source|FOR-2016-10-28-1250
19906ca9-5bf1-5be8-a9ed-c30109f3c4fc|ledelsesforskriften § 6|Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten|Plikten til å planlegge|assumed|FOR-2016-10-28-1250
69968599-59c2-5379-8ca9-5d0a06fed9f6|ledelsesforskriften § 7|Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten|Plikten til å gjennomføre|assumed|FOR-2016-10-28-1250
4b952232-5ed3-571b-bfe3-5066d90c9327|ledelsesforskriften § 8|Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten|Plikten til å evaluere|assumed|FOR-2016-10-28-1250
787b1f7b-91d7-50e3-9d5b-0723a5428276|ledelsesforskriften § 9|Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten|Plikten til å korrigere|assumed|FOR-2016-10-28-1250
ffa4643c-01c7-54c9-8074-1f99a27b3281|arbeidsmiljøloven § 3-1|Arbeidsmiljøloven|Krav til systematisk helse-, miljø- og sikkerhetsarbeid|assumed|
1e8ed61f-33ee-5a9a-9953-7dac10d8fac9|arbeidsmiljøloven § 3-2|Arbeidsmiljøloven|Særskilte forholdsregler for å ivareta sikkerheten|assumed|
55a8598f-af3f-5ef8-88d7-9ac96dc4b422|arbeidsmiljøloven § 4-2|Arbeidsmiljøloven|Krav til tilrettelegging, medvirkning og utvikling|assumed|
b87d33e0-8bb6-5511-9f33-11b3f4c5432e|internkontrollforskriften|Forskrift om systematisk helse-, miljø- og sikkerhetsarbeid i virksomheter|Hele forskriften|assumed|
cdc5f03d-2674-5cff-80c2-c49e0bd83d07|smittevernloven § 7-1|Smittevernloven|Kommunens oppgaver|assumed|
5a6cd109-8e9b-5070-9e12-f8e8b0a1addc|smittevernloven § 7-2|Smittevernloven|Kommunelegens oppgaver|assumed|
67b0ccf3-1d7a-5a69-a3dc-93cedc167caf|smittevernforskriften|Forskrift om smittevern i helse- og omsorgstjenesten|Hele forskriften|assumed|
b5650cc2-340c-5329-a195-8dd54f954ba9|legemiddelhåndteringsforskriften|Forskrift om legemiddelhåndtering|Hele forskriften|assumed|
f437509f-1806-501d-b137-b5d4d21020c5|akuttmedisinforskriften|Akuttmedisinforskriften|Hele forskriften|source|Kurs i akuttmedisin og i volds- og overgrepshåndtering for personell i legevakt.
f40104d8-5694-5445-b7eb-f75d5d312952|helsestasjonsforskriften|Forskrift om kommunens helsefremmende og forebyggende arbeid i helsestasjons- og skolehelsetjenesten|Hele forskriften|assumed|
52f9ef06-6fbe-582b-b0a5-221ac20c22a6|kvalitetsforskriften|Forskrift om kvalitet i pleie- og omsorgstjenestene|Hele forskriften|assumed|
3cc391a6-9bc4-5613-8a0f-2005fb3c1c2c|tannhelsetjenesteloven § 1-3|Tannhelsetjenesteloven|Grupper med rett til regelmessig og oppsøkende tilbud|source|
`;
