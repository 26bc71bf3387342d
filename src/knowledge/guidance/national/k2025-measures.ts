/**
 * The measures of Kompetanseløft 2025 in the plan's order: id | number | other number of the same measure | title | what
 * the state does | type as the plan says | who leads, gives or receives | area | how sure the number is.
 *
 * The plan itself has no numbers. Those with "source" stand in table 1 of the annual report of Kompetanseløft 2020;
 * "inferred" is the only place between two of those; "weakly-inferred" may be one off.
 */
export const k2025Measures = `
4caedb61-6922-555a-86c2-4718113f918e|1.1||Styrking av helsestasjons- og skolehelsetjenesten|grant|Tilskudd||rekruttering|source
1733c279-7535-5556-93ac-695c8168a596|1.2||Menn i helse (KS)|grant|Finansiering|KS|rekruttering|source
f01e875f-aac5-5f64-ab87-28490268f1e2|1.3||Jobbvinner (KS, Fagforbundet, NSF, Delta)|grant|Finansiering|KS|rekruttering|source
faaf2da0-d7dd-5054-b43c-996514e5905a|1.4||Stimulering psykologer – dobbeltkompetanse||||rekruttering|inferred
901079d3-25f0-5d73-a6f1-aa1edc85eb4d|1.5||Stillinger for tannlegespesialister i pedodonti|grant|Tilskudd fra Helsedirektoratet til fylkeskommunene|Helsedirektoratet|rekruttering|inferred
3804853f-442c-5316-be92-f93987e5dc46|1.6||Grunn-, videre- og etterutdanning i omsorgstjenestene (kompetansetilskuddet, desentralisert øremerket)|grant|Tilskudd|Fylkesmannsembetene|utdanning|source
7de3cdab-a16c-55e7-9b64-172f235ad18f|1.7||Mitt livs ABC||||utdanning|source
5c2f4cbd-a318-536e-b6cd-aa323ece5f65|1.8||Kurspakke for ufaglærte (Aldring og helse)|grant|Finansiering|Nasjonal kompetansetjeneste for aldring og helse|utdanning|source
c33f2cf1-3ab1-57b7-a135-34b3025e66b2|1.9||Vurdere virkemidler for kvalifisering av ufaglærte|study|Utrede|Helsedirektoratet|utdanning|inferred
5d7b0fae-1b51-5309-bd54-e595811f4ecb|1.10||Eldreomsorgens og Demensomsorgens ABC||||utdanning|source
51ff17c0-8c1e-5fef-bd4a-6e5a29523d2d|1.11||Verdighetssenteret|grant|Tilskudd|Verdighetssenteret|utdanning|source
aaf0d056-7ac3-522a-a61c-8212933ebbf8|1.12||Miljøbehandling og integrert bruk av musikk og sang||||utdanning|inferred
29851fcf-1245-5ca0-96eb-c1194af7b72e|1.13||Videreutdanning barnepalliasjon på masternivå||||utdanning|inferred
cf46e834-6c1a-5236-ab44-14b6ceb60f7a|1.14||Vurdere opplæringspakke lindrende behandling for personell uten utdanning|study|Vurdere||utdanning|inferred
c5d20568-15b8-5a73-ae1b-1437a84c48c4|1.15||Lønnstilskudd avansert klinisk sykepleie|grant|Lønnstilskudd||utdanning|source
31455c52-662b-5068-a46f-7b1997641aa8|1.16||Kompetansetiltak psykisk helse og rus (i kompetansetilskuddet)|grant|Tilskudd|Fylkesmannsembetene|utdanning|source
296ca08e-b55f-5b7e-960e-8829e2ff1b69|1.17||Etter-, videre- og spesialistutdanning i psykisk helse|grant|Tilskuddsordning||utdanning|source
8d4dd8b3-7ac6-5c2e-bc8d-4c5ffddf0f8e|1.18||Tverrfaglig videreutdanning psykososialt arbeid barn/unge||||utdanning|source
d5a050a2-914a-5329-aace-ebfcf324cd0c|1.19||Rask psykisk helsehjelp – implementerings-/utdanningsstøtte|grant|Implementerings- og utdanningsstøtte||utdanning|inferred
a19749a0-f91a-50f9-9798-69cc370d2672|1.20||Kurs akuttmedisin og vold/overgrep i legevakt|grant|Tilskudd||utdanning|source
9cac3cfd-66ea-5311-a87a-ea3db98e8bf2|1.21||Spesialistutdanning allmennmedisin (ALIS)|grant|Tilskudd||utdanning|source
fc4f005f-ee72-57c3-af72-1b0ab17aa4bc|1.22||Videreutdanning tannpleiere (USN)|grant|Tilskudd|Universitetet i Sørøst-Norge|utdanning|weakly-inferred
4a132f8f-b0e7-57cb-87a7-a05f58c67d62|1.23||Kvalifisering utenlandske tannleger (UiB)|||Universitetet i Bergen|utdanning|weakly-inferred
84ac4b6c-cc79-517d-8723-5ad4c93a048f|1.24||Spesialistutdanning tannleger – universitetene|grant|Tilskudd|Universitetene med tannlegeutdanning|utdanning|weakly-inferred
96ba63c4-f7c4-58f8-9b74-3a0adde7e710|1.25||Lønnstilskudd tannleger dobbeltkompetanse|grant|Lønntilskudd||utdanning|weakly-inferred
971c6b50-d312-5023-af05-a8041fa9231a|1.26||Lønnstilskudd tannleger spesialistutdanning|grant|Lønntilskudd||utdanning|weakly-inferred
e685d407-3d7b-5199-98ac-9c1b91223bb3|1.27/1.28||Senter for medisinsk etikk|grant|Tilskudd|Senter for medisinsk etikk|annen kompetanse|weakly-inferred
90bc27c3-b934-5e04-ab2a-eb04dc040390|1.29||Etisk kompetanseheving (KS)|||KS|annen kompetanse|source
9e2547de-3a07-5edf-bd7c-1caaadfae829|1.30||Kompetansehevende tiltak lindrende behandling i kommunene|grant|Tilskuddsordning||annen kompetanse|source
1e979672-5389-54ec-821d-8c560622cd77|1.31||Lindrende behandling ved livets slutt (forhåndssamtaler, barnepalliasjon)|grant|Tilskudd||annen kompetanse|source
9bc40ae1-2c63-594d-9472-2c4f82b66074|1.32||Tjenester til personer med utviklingshemming|grant|Tilskuddsordning||annen kompetanse|source
3a3e17ff-7e8a-5ca4-a321-4b56e5f5b132|1.33||Samiske brukere|grant|Tilskudd||annen kompetanse|inferred
5cb5b2d7-cfe3-5ac6-af2e-f4ab0a481684|1.34|2.7|Nevrologiske lidelser|grant|Tilskuddsordning||annen kompetanse|source
2c30a0a0-379a-56b2-b1f6-95045b76078b|1.35||Vurdere desentraliserte/deltidsbaserte tilbud|study|Vurdere|Helsedirektoratet|utdanningstilbud|weakly-inferred
316c9239-3126-509c-a45f-e396d8d36b22|1.36||RETHOS: jordmor, manuellterapi, psykomotorisk fysioterapi||||utdanningstilbud|weakly-inferred
e231a491-a84e-5957-b84a-22820dfdd3e8|1.37||RETHOS kiropraktor på sikt|study|Vurdere||utdanningstilbud|weakly-inferred
a18515f3-2b97-52ab-add4-f1d0c2f7e442|1.38||Opplæring om å forebygge/avdekke vold i sykehjem/hjemmetjenester|study|Utrede||utdanningstilbud|weakly-inferred
a8207172-cabd-5f02-9e1b-7ab63b07ae79|2.1||Nye arbeids-/organisasjonsformer (KS; blir Tørn)|||KS|tjenesteutvikling|source
07904f7f-7a3f-5333-a095-5d0124937df6|2.2||Innovasjon gjennom kompetanse- og innovasjonstilskuddet|grant|Tilskudd|Fylkesmannsembetene|tjenesteutvikling|inferred
28abd09a-a591-51e6-9053-2ed83d76cb62|2.3||Teamorganisering (primærhelseteam, oppfølgingsteam, FACT/ACT)|grant|Tilskudd||tjenesteutvikling|source
4f426b14-87b7-5df5-80f9-e5998a8d870f|2.4||Læringsnettverk gode pasientforløp (KS)|||KS|tjenesteutvikling|source
c5b69b38-5473-5648-abb4-66b259c6d61f|2.5||Klinisk ernæringsfysiolog som ressurs||||tjenesteutvikling|inferred
ce2f59e9-9916-5ca7-bbc0-df4e2efcd58c|2.6||Livsglede for eldre|grant|Tilskudd|Stiftelsen Livsglede for eldre|tjenesteutvikling|source
444a424b-8f8b-5620-a870-7b72991ad81f|2.7|1.34|Nevrologiske lidelser|grant|Tilskuddsordning||tjenesteutvikling|source
1d0c398c-d8c0-5327-adea-5d0ca1727a31|2.8|3.6|Hospitering|grant|Tilskudd til kommuner||tjenesteutvikling|source
fca3c518-c232-5b46-9edf-025e3b974700|3.1||Kunnskaps- og kompetansesentre utenfor spesialisthelsetjenesten|grant|Driftstilskudd||forskning/opplæring|source
81d7b717-9eb7-5776-bbce-68eabdf35136|3.2||Utviklingssentre for sykehjem og hjemmetjenester (USHT)|grant|Driftstilskudd||forskning/opplæring|source
3f1d4e9f-7d87-5057-912a-2565d3218bd8|3.3||Regionale odontologiske kompetansesentre|grant|Tilskudd|Fylkeskommunene|forskning/opplæring|inferred
f774024a-2726-56c2-b195-9658fde6fc0a|3.4||Senter for omsorgsforskning|grant|Tilskudd|Senter for omsorgsforskning|forskning/opplæring|inferred
d715f574-3ed6-5610-9e13-ed1029d026b1|3.5||Praksisplasser tannpleierstudenter (Innlandet)|grant|Tilskudd||forskning/opplæring|inferred
3a73eb54-dc0a-533e-b77e-3ee192227f70|3.6|2.8|Hospitering|grant|Tilskudd til kommuner||forskning/opplæring|source
7fef1b4d-55ea-562e-8b71-30ded358451f|3.7||Lindrende behandling barn/unge – kunnskap og informasjon|grant|Tilskudd||forskning/opplæring|source
e1c622f6-e023-5905-8a5c-98ef1ed50926|4.1||Nasjonal lederutdanning for primærhelsetjenesten|grant|Finansiering||ledelse/planlegging|source
20630fbb-9412-58d8-b738-e9d0e40e11e9|4.2||Vurdere virkemidler for planlegging av tjenestene|study|Vurdere|Helsedirektoratet|ledelse/planlegging|weakly-inferred
a5a7cb83-89f2-5a7a-a0ab-92ad517f68ad|4.3||Veileder for kompetanseplanlegging||||ledelse/planlegging|weakly-inferred
f7c03551-8dd6-5558-a103-848fde93eb47|4.4||Virkemidler for små kommuner|study|Vurdere|Helsedirektoratet|ledelse/planlegging|weakly-inferred
11f219c2-9d48-5a73-b444-1b0acd15bb1c|4.5||Forprosjekt tannhelsedata i KPR|assignment|Oppdrag|Helsedirektoratet|ledelse/planlegging|weakly-inferred
`;
