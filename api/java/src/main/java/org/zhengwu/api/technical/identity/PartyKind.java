package org.zhengwu.api.technical.identity;

/** What a party is (服务对象类别, GB/T 39046 A.4 and the kinds that registers know beside it). */
public enum PartyKind {
    /** A natural person (自然人). */
    NATURAL_PERSON,
    /** An enterprise (企业法人). */
    ENTERPRISE,
    /** A sole trader (个体工商户). */
    SOLE_TRADER,
    /** A farmers' cooperative (农民专业合作社). */
    FARMERS_COOPERATIVE,
    /** A public institution (事业单位). */
    PUBLIC_INSTITUTION,
    /** A social organisation (社会组织). */
    SOCIAL_ORGANISATION,
    /** A rural collective (农村集体经济组织). */
    RURAL_COLLECTIVE,
    /** A residential community (居民委员会, 村民委员会). */
    RESIDENTIAL_COMMUNITY,
    /** An administrative organ (行政机关). */
    ADMINISTRATIVE_ORGAN
}
