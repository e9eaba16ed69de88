package org.zhengwu.api.technical.codes;

/**
 * The tables that every installation holds everywhere, and the profiles that they have mappings for. What
 * their codes are is data.
 */
public final class StandardTables {

    /** Item types (事项类型, GB/T 39046 A.1, ITM-002), with {@link #GUANGDONG_ITEMS}. */
    public static final String ITEM_TYPES = "gbt39046-a1";

    /** Exercise levels (行使层级, GB/T 39046 A.2, ITM-003). */
    public static final String EXERCISE_LEVELS = "gbt39046-a2";

    /** Natures of implementing bodies (实施主体性质, GB/T 39046 A.3, ITM-004). */
    public static final String BODY_NATURES = "gbt39046-a3";

    /** Service objects (服务对象, GB/T 39046 A.4, ITM-004). */
    public static final String SERVICE_OBJECTS = "gbt39046-a4";

    /** Ways of handling (办理形式, GB/T 39046 A.5, ITM-004). */
    public static final String HANDLING_FORMS = "gbt39046-a5";

    /** Case types (办件类型, GB/T 39046 A.6, ITM-005), with {@link #PROVINCIAL_EVALUATION}. */
    public static final String CASE_TYPES = "gbt39046-a6";

    /** Special procedures (特别程序种类, GB/T 39046 A.7, ITM-006). */
    public static final String SPECIAL_PROCEDURES = "gbt39046-a7";

    /** Levels of satisfaction (满意度, GB/T 39046 A.8, EVA-003), with {@link #NATIONAL_EVALUATION}. */
    public static final String SATISFACTION = "gbt39046-a8";

    /** Channels of evaluations (评价渠道, EVA-006), with {@link #PROVINCIAL_EVALUATION}. */
    public static final String EVALUATION_CHANNELS = "evaluation-channels";

    /** How cases were closed (办结方式, CSE-003), with the profiles of legacy closings. */
    public static final String CASE_CLOSINGS = "case-closings";

    /** States of a step (办理环节状态, ITM-013). */
    public static final String STEP_STATUS = "step-status";

    /**
     * Events of a life or of an enterprise (生命周期, ITM-007): below the kind of party that each concerns, and above
     * the themes (主题分类) of the items that belong to it.
     */
    public static final String LIFE_EVENTS = "life-events";

    /** The interface of the national evaluation system (国家“好差评”系统, EVA-003). */
    public static final String NATIONAL_EVALUATION = "national-evaluation";

    /** A province's evaluation interface that departs from the standard (ITM-005, EVA-006). */
    public static final String PROVINCIAL_EVALUATION = "provincial-evaluation";

    /** The items that Guangdong publishes (广东政务服务事项, ITM-002). */
    public static final String GUANGDONG_ITEMS = "guangdong-items";

    /** The closing codes of the legacy exchange (CSE-003). */
    public static final String LEGACY_CLOSINGS = "legacy-closings";

    /** Its variant with refusals, pieces sent back and pieces not accepted (CSE-003). */
    public static final String LEGACY_CLOSINGS_REFUSAL = "legacy-closings-refusal";

    /** Its variant with permits granted and refused (CSE-003). */
    public static final String LEGACY_CLOSINGS_PERMIT = "legacy-closings-permit";

    private StandardTables() {}
}
