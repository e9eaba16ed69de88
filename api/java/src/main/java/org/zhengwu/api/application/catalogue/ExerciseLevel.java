package org.zhengwu.api.application.catalogue;

/** The level that exercises a power (行使层级, GB/T 39046 A.2, ITM-003). */
public enum ExerciseLevel {
    /** The nation (国家级). */
    NATION,
    /** The province (省级). */
    PROVINCE,
    /** The city (市级). */
    CITY,
    /** The county (县级). */
    COUNTY,
    /** The street or town (镇, 乡, 街道级). */
    STREET,
    /** The village or community (村, 社区级). */
    COMMUNITY,
    /** Each level for its own part (分级管理). */
    BY_LEVEL
}
