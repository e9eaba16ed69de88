package org.zhengwu.api.technical.identity;

/**
 * How the second factor of an account stands.
 *
 * @param enrolled whether sign-ins need it
 * @param due whether the account does nothing but enrol one, which the installation asks of its staff (SEC-015)
 * @param recoveryCodes how many recovery codes are left
 * @since 0.1
 */
public record SecondFactorState(boolean enrolled, boolean due, int recoveryCodes) {}
