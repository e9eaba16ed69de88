package org.zhengwu.spi.technical.identity;

/** As whom an identity provider knows somebody. */
public enum ProvenParty {
    /** One that is served: a person or a legal person (自然人, 法人). */
    SERVED,
    /** One of the staff (工作人员). */
    STAFF
}
