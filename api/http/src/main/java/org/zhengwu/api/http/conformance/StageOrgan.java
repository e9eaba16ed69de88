package org.zhengwu.api.http.conformance;

/**
 * The organs that the kit's tests play in: a province and two of its cities.
 *
 * @since 0.1
 */
public enum StageOrgan {
    /** A department of the province; {@link #CITY} and {@link #NEIGHBOUR_CITY} are below it in its line. */
    PROVINCE,
    /** The department of a city, where most of the tests play. */
    CITY,
    /** Another department of the same city, in another line. */
    OTHER_IN_CITY,
    /** The department of a neighbouring city, in the same line as {@link #CITY}. */
    NEIGHBOUR_CITY,
    /** The government of the city of {@link #CITY}. */
    CITY_GOVERNMENT
}
