package org.zhengwu.tck.technical.identity;

/** Runs every contract of identity. */
public class IdentityTest
        implements AccountContract,
                PartyContract,
                ServiceAddressContract,
                DivisionContract,
                DivisionChangeContract,
                IdentityChangeContract {}
