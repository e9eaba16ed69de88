package org.zhengwu.spi.technical.identity;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.SignedIn;

/**
 * Signs in who was proven by the chosen {@link IdentityProvider}; for the host's edge. What a browser has to keep is a
 * ticket: sealed, good for a few minutes and for one use, and bound to the browser by the cookie that it is in.
 *
 * @since 0.1
 */
public interface ProviderSignIn {

    /** Whether somebody can sign in so; never where no provider is chosen. */
    boolean offers(ProvenParty as);

    /**
     * Begins an attempt.
     *
     * @param path the page within the site that the provider sends the browser to
     * @param on the page within the site to go on to afterwards, at most 1000 characters
     * @throws org.zhengwu.api.UnavailableException if the provider is down
     */
    Begun begin(ProvenParty as, String path, String on);

    /**
     * Ends an attempt, each once. A party is found by its identifier or entered; an account of the staff is found and
     * never made (LIC-018, SEC-002).
     *
     * @param caller nobody yet, in the request
     * @param ticket what the browser kept, or null where it has nothing
     * @param source where the call comes from, such as a network address; only its digest is kept
     * @throws ProofRefusedException if nothing was proven, or nobody here is the one who was
     * @throws org.zhengwu.api.TooManyRequestsException if the source failed too often
     * @throws org.zhengwu.api.UnavailableException if the provider is down
     */
    Outcome finish(Caller caller, @Nullable String ticket, Map<String, String> answer, String source);

    /**
     * Signs in with the second factor of the account, which the provider did not ask for (SEC-011).
     *
     * @throws org.zhengwu.api.technical.identity.SignInRefusedException if the code is wrong, or the account is locked
     * @throws ProofRefusedException if the ticket is too old or was used
     * @throws org.zhengwu.api.TooManyRequestsException if the source failed too often
     */
    Outcome confirm(Caller caller, @Nullable String ticket, @Nullable String code, String source);

    /**
     * An attempt that has begun.
     *
     * @param address where to send the browser
     * @param ticket what the browser keeps, and nobody else sees
     */
    record Begun(URI address, String ticket) {

        public Begun {
            requireNonNull(address, "address");
            requireNonNull(ticket, "ticket");
        }

        @Override
        public String toString() {
            return "Begun[…]";
        }
    }

    /**
     * What became of an attempt: a session, or a ticket that needs a code yet.
     *
     * @param session the session, or null
     * @param ticket what the browser keeps until the code is given, or null
     * @param on the page to go on to
     */
    record Outcome(@Nullable SignedIn session, @Nullable String ticket, String on) {

        public Outcome {
            requireNonNull(on, "on");
        }

        @Override
        public String toString() {
            return "Outcome[…]";
        }
    }
}
