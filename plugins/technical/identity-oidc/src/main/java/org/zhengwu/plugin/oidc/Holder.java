package org.zhengwu.plugin.oidc;

import org.zhengwu.api.technical.identity.PartyKind;

/** What a provider says that an identity is: a kind of party, or one of the staff. */
enum Holder {
    STAFF,
    NATURAL_PERSON,
    ENTERPRISE,
    SOLE_TRADER,
    FARMERS_COOPERATIVE,
    PUBLIC_INSTITUTION,
    SOCIAL_ORGANISATION,
    RURAL_COLLECTIVE,
    RESIDENTIAL_COMMUNITY,
    ADMINISTRATIVE_ORGAN;

    /** The party; whoever works for the administration is served as a person. */
    PartyKind party() {
        return this == STAFF ? PartyKind.NATURAL_PERSON : PartyKind.valueOf(name());
    }
}
