package org.zhengwu.server.start;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Has the virtual machine give back the memory that the server does not use: it keeps less of the heap free, and collects
 * when nobody calls. What the command line says goes before.
 */
final class IdleMemory {

    /** Options of HotSpot that can be changed while it runs, the lower bound before the upper one. */
    private static final Map<String, String> OPTIONS = new LinkedHashMap<>();

    static {
        OPTIONS.put("MinHeapFreeRatio", "10");
        OPTIONS.put("MaxHeapFreeRatio", "30");
        OPTIONS.put("G1PeriodicGCInterval", "300000");
    }

    private IdleMemory() {}

    static void giveBack() {
        @Nullable HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null) {
            OPTIONS.forEach((option, value) -> set(machine, option, value));
        }
    }

    private static void set(HotSpotDiagnosticMXBean machine, String option, String value) {
        boolean free = machine.getDiagnosticOptions().stream()
                .anyMatch(each -> each.getName().equals(option)
                        && each.getOrigin() == VMOption.Origin.DEFAULT
                        && each.isWriteable());
        if (free) {
            machine.setVMOption(option, value);
        }
    }
}
