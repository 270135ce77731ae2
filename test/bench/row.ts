/** One figure of the bench. */
export interface BenchRow {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** As it is printed: `≥ 650`. */
  readonly goal?: string;
  readonly met?: boolean;
}
