/** Told again and again how much of something long is done. */
export type Progress = (done: number, all: number) => void;
