package org.zhengwu.api.technical.identity;

/**
 * The levels of divisions (行政区划级别), highest first. A division may skip the level above it: Dongguan has
 * streets and no counties, Jiyuan lies directly below its province.
 *
 * @since 0.1
 */
public enum DivisionLevel {
    /** The nation (全国). */
    NATION,
    /** A province, municipality, autonomous region or special administrative region (省级). */
    PROVINCE,
    /** A city or prefecture (地级). */
    CITY,
    /** A county, district or county-level city (县级). */
    COUNTY,
    /** A street, town or township (乡级). */
    STREET,
    /** A village or community (村, 社区). */
    VILLAGE
}
