package org.zhengwu.tck.arquillian;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhengwu.tck.technical.storage.KitScanner;

/** Brings the scanner of a run into the server, with the candidate, to whichever storage is tried there. */
@ApplicationScoped
class RunScanner extends KitScanner {}
