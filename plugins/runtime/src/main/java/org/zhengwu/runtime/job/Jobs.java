package org.zhengwu.runtime.job;

import java.util.Map;

/** Runs the recurring jobs of all plugins. */
public interface Jobs {

    /** Runs every job until none finds anything due, and returns how many pieces of work were done. */
    int settle();

    /** Lets a job run soon, before its pause is over; does nothing where jobs don't run by themselves. */
    void wake(String job);

    /** How often each job has failed since the last run that did not, by its name; 0 is healthy. */
    Map<String, Integer> failures();
}
