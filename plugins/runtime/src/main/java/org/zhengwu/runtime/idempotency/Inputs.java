package org.zhengwu.runtime.idempotency;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.json.Json;

/** Writes the input of a call in one form. */
final class Inputs {

    private Inputs() {}

    /** The arguments and the party acted for; streams are left out, since they can be read once. */
    static String of(Caller caller, Object[] arguments) {
        List<Object> input = new ArrayList<>();
        input.add(caller.actingFor());
        for (Object argument : arguments) {
            boolean counts = !(argument instanceof Caller)
                    && !(argument instanceof IdempotencyKey)
                    && !(argument instanceof InputStream);
            if (counts) {
                input.add(argument);
            }
        }
        return Json.strict().canonical(input);
    }
}
