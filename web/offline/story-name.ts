/** By this name the only story of an offline page goes. */
export const storyName = 'story';
