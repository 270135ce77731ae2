/** Whether this is the page that opens from a disk and answers by itself; known when it is built. */
export const offline: boolean = import.meta.env.MODE === 'offline';
