package org.zhengwu.api.technical.identity;

/**
 * The kinds of identifier that name a party (证照类型, IDN-001 to IDN-006).
 *
 * @since 0.1
 */
public enum IdentifierKind {
    /** The number of a resident identity card (居民身份证). */
    RESIDENT_ID,
    /** The residence permit of a resident of Hong Kong, Macao or Taiwan (港澳台居民居住证). */
    RESIDENCE_PERMIT,
    /** The permanent residence card of a foreigner (外国人永久居留身份证). */
    FOREIGN_PERMANENT_RESIDENT_ID,
    /** The permit with which residents of Hong Kong and Macao travel to the mainland (港澳居民来往内地通行证). */
    HOME_RETURN_PERMIT,
    /** The permit with which residents of Taiwan travel to the mainland (台湾居民来往大陆通行证). */
    TAIWAN_PERMIT,
    /** The passport of a Chinese citizen (中国护照). */
    PASSPORT,
    /** The unified social credit code of an organisation (统一社会信用代码). */
    UNIFIED_CREDIT_CODE,
    /** The code of an organisation that has no unified code yet (组织机构代码). */
    ORGANISATION_CODE;

    /** Whether the kind names a natural person. */
    public boolean ofPerson() {
        return this != UNIFIED_CREDIT_CODE && this != ORGANISATION_CODE;
    }
}
