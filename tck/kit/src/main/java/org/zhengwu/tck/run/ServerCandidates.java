package org.zhengwu.tck.run;

import java.net.URI;
import java.time.Duration;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.http.GivenAccounts;

/**
 * The way of the program to a running server (port), found by {@link java.util.ServiceLoader}; the HTTP contract
 * through the Java client where none is found.
 */
public interface ServerCandidates {

    /**
     * The candidate that is the server.
     *
     * @param timeout the longest to wait for one answer
     * @param accounts the staff whom the run was given
     * @throws IllegalArgumentException if an account is not what its place asks for, with one sentence
     */
    Candidate at(URI server, Duration timeout, GivenAccounts accounts);
}
