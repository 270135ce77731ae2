import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { StoreLocked, StoreUnreadable } from '../errors.ts';
import { alreadyOpen, damagedLock, notWritable, storeFailure } from './failure.ts';

/** Held as long as the process lives and `release` is not called. */
export interface Lock {
  release(): void;
}

/**
 * Lets one process at a time write to a data folder. The lock is SQLite's on a file of its own, so the operating system
 * frees it when the process dies in whatever way; the file that stays behind locks nothing.
 * @throws StoreLocked where another process has it, or the folder cannot be written
 * @throws StoreUnreadable where the file is something else
 */
export function lockFolder(folder: string): Lock {
  const file = join(folder, 'atlas.lock');
  let database: Database.Database | undefined;
  try {
    database = new Database(file);
    // Where a file cannot be written, SQLite begins a transaction that only reads, and locks nothing.
    accessSync(file, constants.W_OK);
    database.exec('BEGIN EXCLUSIVE');
    const held = database;
    return { release: () => held.close() };
  } catch (error) {
    database?.close();
    const { code } = error as { code?: unknown };
    if (code === 'SQLITE_BUSY') throw alreadyOpen(folder);
    if (code === 'EACCES' || code === 'EROFS') throw notWritable(folder, error);
    const failure = storeFailure(error, file);
    throw failure instanceof StoreUnreadable ? damagedLock(file, error) : failure;
  }
}

/** Whether a process has the folder now, or nobody may write to it. */
export function isLocked(folder: string): boolean {
  try {
    lockFolder(folder).release();
    return false;
  } catch (error) {
    if (error instanceof StoreLocked) return true;
    throw error;
  }
}
