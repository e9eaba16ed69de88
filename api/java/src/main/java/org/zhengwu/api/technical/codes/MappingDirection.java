package org.zhengwu.api.technical.codes;

/** In which direction a pair of a mapping is read. */
public enum MappingDirection {

    /** In both. */
    BOTH,

    /** From the table to the profile only: several codes may become one there. */
    TO_PROFILE,

    /** From the profile to the table only: several of its codes may be read as one here. */
    FROM_PROFILE;

    /** Whether a pair with the direction answers what a code of the table is in the profile. */
    public boolean leadsOut() {
        return this != FROM_PROFILE;
    }

    /** Whether a pair with the direction answers what a code of the profile is in the table. */
    public boolean leadsIn() {
        return this != TO_PROFILE;
    }
}
