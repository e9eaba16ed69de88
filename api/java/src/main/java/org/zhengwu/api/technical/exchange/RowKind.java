package org.zhengwu.api.technical.exchange;

/**
 * What a record tells of a case (CSE-001).
 *
 * @since 0.1
 */
public enum RowKind {
    /** The application and its acceptance (受理信息). */
    ACCEPT("up_pro_accept"),
    /** A step that was taken (过程信息). */
    PROCESS("up_pro_process"),
    /** A special procedure (特别程序信息). */
    SPECIAL("up_pro_specialprocedure"),
    /** How it was closed (结果信息). */
    RESULT("up_pro_result"),
    /** A material that was brought (材料信息). */
    MATERIAL("up_pro_material");

    private final String object;

    RowKind(String object) {
        this.object = object;
    }

    /** The name of the object at the upper level. */
    public String object() {
        return object;
    }
}
