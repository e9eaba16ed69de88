package org.zhengwu.api.application.catalogue;

/** Where a material comes from (材料来源渠道). */
public enum MaterialSource {
    /** The applicant has or makes it (申请人自备). */
    APPLICANT,
    /** An organ issued it (政府部门核发). */
    GOVERNMENT,
    /** Another. */
    OTHER
}
