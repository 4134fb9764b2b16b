/*
 * Loaded before a program's own libraries, it shows the program another time of day: that of the computer, and as many seconds more as
 * stand in the file that SET_CLOCK names. What measures how much time passes is left alone, as it is when a person sets the clock; a
 * second number in the file is how many seconds more have passed, for tests that cannot wait for so long.
 * Debian's libfaketime 0.9.10 cannot be used for it: Firefox ESR 153 never comes up under it, and Chromium 156 stops answering.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static const volatile long long *shared;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("SET_CLOCK");
  int file = path == NULL ? -1 : open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return;
  void *seconds = mmap(NULL, 2 * sizeof *shared, PROT_READ, MAP_SHARED, file, 0);
  close(file);
  if (seconds != MAP_FAILED) shared = seconds;
}

static long long ahead(void) { return shared == NULL ? 0 : shared[0]; }
static long long passed(void) { return shared == NULL ? 0 : shared[1]; }

/* Asks the kernel itself: looking up what this takes the place of needs memory, which browsers hand out by a clock of their own. */
int clock_gettime(clockid_t id, struct timespec *at) {
  int failed = syscall(SYS_clock_gettime, id, at);
  if (failed == 0 && (id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE)) at->tv_sec += ahead();
  if (failed == 0 && (id == CLOCK_MONOTONIC || id == CLOCK_MONOTONIC_COARSE)) at->tv_sec += passed();
  return failed;
}

int gettimeofday(struct timeval *restrict at, void *restrict zone) {
  struct timespec now;
  (void)zone;
  clock_gettime(CLOCK_REALTIME, &now);
  at->tv_sec = now.tv_sec;
  at->tv_usec = now.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *at) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (at != NULL) *at = now.tv_sec;
  return now.tv_sec;
}

/* What waits until a time of day waits by the kernel's; times of the steady clock are far smaller. */
#define LEAST_TIME_OF_DAY 500000000

int pthread_cond_timedwait(pthread_cond_t *restrict condition, pthread_mutex_t *restrict mutex,
                           const struct timespec *restrict until) {
  struct timespec real = *until;
  int steady = until->tv_sec < LEAST_TIME_OF_DAY;
  real.tv_sec -= steady ? passed() : ahead();
  return pthread_cond_clockwait(condition, mutex, steady ? CLOCK_MONOTONIC : CLOCK_REALTIME, &real);
}

int sem_timedwait(sem_t *restrict semaphore, const struct timespec *restrict until) {
  struct timespec real = *until;
  real.tv_sec -= ahead();
  return sem_clockwait(semaphore, CLOCK_REALTIME, &real);
}
