/** The size of the box that the map is drawn to. */
export const MAP_BOX = { width: 600, height: 720 } as const;
