package org.zhengwu.spi.technical.identity;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Map;
import java.util.Set;

/**
 * The region's identity (port, 统一身份认证), which proves who somebody is in place of a password. Every one is a bean;
 * the setting {@code zhengwu.identity.provider} names the one that is offered, and none is where it names none. The
 * function binds each attempt to its browser, sees to it that it is finished once, and finds the account; a technology
 * keeps nothing. An outage leaves the sign-in by password as it is.
 *
 * @since 0.1
 */
public interface IdentityProvider {

    /** The name that the setting uses and that links and the audit trail keep, such as {@code oidc}. */
    String name();

    /** Whom it proves as it is set up; asked once, when the function starts. */
    Set<ProvenParty> proves();

    /**
     * Begins an attempt.
     *
     * @param back where the provider sends the browser with its answer
     * @param as as whom somebody wants to be known
     * @throws org.zhengwu.spi.OutageException if the provider cannot be reached
     */
    Attempt start(URI back, ProvenParty as);

    /**
     * Ends an attempt with the provider's answer.
     *
     * @param answer the parameters that the browser came back with
     * @param back the address of the attempt
     * @param remembered what the attempt asked to be remembered
     * @return an identity that the provider has proven, to be believed
     * @throws ProofRefusedException if the answer proves nothing; says why
     * @throws org.zhengwu.spi.OutageException if the provider cannot be reached
     */
    ProvenIdentity finish(Map<String, String> answer, URI back, ProvenParty as, String remembered);

    /**
     * An attempt that has begun.
     *
     * @param address where to send the browser
     * @param remembered what to give back at the end, at most 1000 characters; nobody reads it meanwhile
     */
    record Attempt(URI address, String remembered) {

        private static final int LONGEST = 1000;

        public Attempt {
            requireNonNull(address, "address");
            requireNonNull(remembered, "remembered");
            if (remembered.length() > LONGEST) {
                throw new IllegalArgumentException("More than " + LONGEST + " characters are to be remembered");
            }
        }

        @Override
        public String toString() {
            return "Attempt[…]";
        }
    }
}
