import type { Gender } from "../../../people/organisation/model.ts";
import { drawBelow, type Random } from "../random.ts";

const womensNames =
	"Aase Aisha Amina Anita Anna Astrid Berit Bente Birgit Camilla Daria Elin Ellen Emma Eva Fatima Frida Gro Grete Guro Hanne Hedda Heidi Helga Ida Inger Ingrid Irene Jelena Johanne Julie Kari Karin Katarzyna Kjersti Kristin Lena Linda Line Liv Maja Malin Marit Mette Mona Nina Nora Olena Ragnhild Randi Rigmor Sahra Sara Signe Silje Siri Solveig Sunniva Synne Tone Tove Trine Turid Unni Vigdis Wenche";
const mensNames =
	"Abdi Anders Arne Bjørn Dag Daniel Eirik Erik Even Geir Hassan Håkon Ivar Jan Jonas Kjell Kristian Lars Magnus Marek Mats Morten Odd Ola Ole Per Petter Roar Sander Simen Stian Svein Terje Thomas Tor Tore Vegard Yusuf Øyvind Åge";
/** No one is called this: each surname is put together from two of these. */
const surnameBeginnings =
	"Blåbær Tyttebær Multebær Rognebær Einebær Krekling Solgløtt Nordlys Måneskinn Morgendugg Kveldssol Regnbue Snøkrystall Vårflom Høstløv Furukongle Bjørkenever Lyngheie Kløvereng Hvitveis Blåklokke Prestekrage Smørblomst Sommerfugl Marihøne Humlesurr Steinrøys Tåkedott";
const surnameEndings =
	"bakk berget bråten dalen eng flaten grend haug hagen kleiv li lund myr moen nes rud sletta stuen tveit vang vik åsen";

const given: Readonly<Record<Gender, readonly string[]>> = {
	female: womensNames.split(" "),
	male: mensNames.split(" "),
};
const beginnings = surnameBeginnings.split(" ");
const endings = surnameEndings.split(" ");

/** A name that reads like one and is nobody's. */
export function drawName(random: Random, gender: Gender): string {
	const first = drawOne(random, given[gender]);
	return `${first} ${drawOne(random, beginnings)}${drawOne(random, endings)}`;
}

function drawOne(random: Random, names: readonly string[]): string {
	return names[drawBelow(random, names.length)]!;
}
