import type { Translated } from "../../machinery/languages/language.ts";

export const onlyParticipantsTell: Translated<string> = {
	nb: "Bare de som deltar i samarbeidet, kan fortelle om egen bruk av føringen.",
	nn: "Berre dei som deltek i samarbeidet, kan fortelje om eigen bruk av føringa.",
	en: "Only those who take part in the cooperation can tell of their own use of its guidance.",
};

export const threadTooLong: Translated<string> = {
	nb: "For mye henger på føringen til at det kan telles opp på én gang.",
	nn: "For mykje heng på føringa til at det kan teljast opp på éin gong.",
	en: "Too much hangs on this guidance to be counted at once.",
};
