/** From the middle of the wheel outwards. */
export const responsibleLevels = ["national", "county", "regional", "municipal"] as const;
export type ResponsibleLevel = (typeof responsibleLevels)[number];

export interface WheelTask {
	readonly title: string;
	/** 1–12, both inclusive; a task from November to February has a smaller end than beginning. */
	readonly fromMonth: number;
	readonly toMonth: number;
	readonly level: ResponsibleLevel;
}

/** A task with its number in the list and the lane it lies in; lane 0 is innermost. */
export interface PlacedTask {
	readonly task: WheelTask;
	readonly number: number;
	readonly lane: number;
}

export interface PlacedLevel {
	readonly level: ResponsibleLevel;
	readonly firstLane: number;
	readonly lanes: number;
}

export interface PlacedTasks {
	/** In number order: by beginning, then the level nearest the municipality, then as given. */
	readonly tasks: readonly PlacedTask[];
	/** Only levels that have tasks, from the middle outwards. */
	readonly levels: readonly PlacedLevel[];
	readonly lanes: number;
}

/** Gives every task a number and a lane where no other task of its level has the same month. */
export function placeTasks(tasks: readonly WheelTask[]): PlacedTasks {
	const levels: PlacedLevel[] = [];
	const laneOf = new Map<WheelTask, number>();
	let lanes = 0;
	const numbered = [...tasks].sort(byBeginning);
	// Long tasks take the inner lanes, so that short ones share the outer.
	const byLength = [...numbered].sort((a, b) => monthsOf(b).length - monthsOf(a).length);
	for (const level of responsibleLevels) {
		const taken: Set<number>[] = [];
		for (const task of byLength) {
			if (task.level !== level) continue;
			const months = monthsOf(task);
			let lane = taken.findIndex((busy) => months.every((month) => !busy.has(month)));
			if (lane === -1) lane = taken.push(new Set()) - 1;
			for (const month of months) taken[lane]!.add(month);
			laneOf.set(task, lanes + lane);
		}
		if (taken.length > 0) levels.push({ level, firstLane: lanes, lanes: taken.length });
		lanes += taken.length;
	}
	return {
		tasks: numbered.map((task, index) => ({ task, number: index + 1, lane: laneOf.get(task)! })),
		levels,
		lanes,
	};
}

/** The months of a task in order, over the turn of the year where it passes it. */
export function monthsOf({ fromMonth, toMonth, title }: WheelTask): number[] {
	for (const month of [fromMonth, toMonth]) {
		if (!Number.isInteger(month) || month < 1 || month > 12) {
			throw new Error(`"${title}": ${month} is no month`);
		}
	}
	const count = ((toMonth - fromMonth + 12) % 12) + 1;
	return Array.from({ length: count }, (_, index) => ((fromMonth - 1 + index) % 12) + 1);
}

function byBeginning(a: WheelTask, b: WheelTask): number {
	return (
		a.fromMonth - b.fromMonth ||
		responsibleLevels.indexOf(b.level) - responsibleLevels.indexOf(a.level)
	);
}
