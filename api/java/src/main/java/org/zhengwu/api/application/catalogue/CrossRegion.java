package org.zhengwu.api.application.catalogue;

/** How far an item can be handled elsewhere (通办范围, ITM-007). */
public enum CrossRegion {
    /** In the whole nation (全国). */
    NATIONWIDE,
    /** In other provinces (跨省). */
    ACROSS_PROVINCES,
    /** In other cities of the province (跨市). */
    ACROSS_CITIES,
    /** In other counties of the city (跨县). */
    ACROSS_COUNTIES
}
