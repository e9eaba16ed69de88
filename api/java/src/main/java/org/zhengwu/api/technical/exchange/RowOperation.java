package org.zhengwu.api.technical.exchange;

/**
 * What the upper level does with a record ({@code cd_operation}, CSE-001).
 *
 * @since 0.1
 */
public enum RowOperation {
    /** It is new there (新增). */
    INSERT,
    /** It replaces what is there (修改). */
    UPDATE,
    /** It holds no more (删除). */
    DELETE
}
