/* Lets writes, truncations and flushes of a case file fail by lot, with EIO. Adds one byte to $FAULTS_COUNT for each. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_uint state = 12345;

static int concerns(int fd) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) {
        return 0;
    }
    path[length] = 0;
    return strstr(path, "desk.touchstone") != NULL && strstr(path, ".lock") == NULL && strstr(path, ".held") == NULL;
}

static int fails(int fd) {
    const char *one_in = getenv("FAULTS_ONE_IN");
    const char *count = getenv("FAULTS_COUNT");
    if (one_in == NULL || count == NULL || !concerns(fd)) {
        return 0;
    }
    unsigned next = atomic_fetch_add(&state, 1) * 2654435761u;
    if ((next >> 8) % (unsigned) atoi(one_in) != 0) {
        return 0;
    }
    ssize_t (*real_write)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    int to = open(count, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (to >= 0) {
        real_write(to, "x", 1);
        close(to);
    }
    errno = EIO;
    return 1;
}

ssize_t write(int fd, const void *bytes, size_t size) {
    ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    return fails(fd) ? -1 : real(fd, bytes, size);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) {
    ssize_t (*real)(int, const void *, size_t, off_t) = dlsym(RTLD_NEXT, "pwrite");
    return fails(fd) ? -1 : real(fd, bytes, size, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at) {
    ssize_t (*real)(int, const void *, size_t, off64_t) = dlsym(RTLD_NEXT, "pwrite64");
    return fails(fd) ? -1 : real(fd, bytes, size, at);
}

int fsync(int fd) {
    int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
    return fails(fd) ? -1 : real(fd);
}

int fdatasync(int fd) {
    int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
    return fails(fd) ? -1 : real(fd);
}

int ftruncate(int fd, off_t size) {
    int (*real)(int, off_t) = dlsym(RTLD_NEXT, "ftruncate");
    return fails(fd) ? -1 : real(fd, size);
}

int ftruncate64(int fd, off64_t size) {
    int (*real)(int, off64_t) = dlsym(RTLD_NEXT, "ftruncate64");
    return fails(fd) ? -1 : real(fd, size);
}
