package org.zhengwu.tck.embedded;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhengwu.tck.technical.storage.KitScanner;

/** Brings the scanner of a run to whichever storage is tried. */
@ApplicationScoped
class RunScanner extends KitScanner {}
