package org.zhengwu.plugin.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Subject;

/**
 * An import in hand.
 *
 * @param operation the operation of the API, as the audit trail names it
 * @param subject what its entries in the audit trail have in common
 * @param tally what became of the lines so far
 */
record ImportRun(Caller caller, String operation, Subject subject, Tally tally) {

    static ImportRun begin(Caller caller, String operation, String type) {
        Subject subject = new Subject(type, UuidCreator.getTimeOrderedEpoch());
        return new ImportRun(caller, "IdentityService." + operation, subject, new Tally());
    }
}
