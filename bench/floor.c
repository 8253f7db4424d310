/* The lower bound of an inventory: walk a tree, open, fstat, read and SHA-256 every regular file on N threads, and nothing else.
 *   cc -O2 floor.c -o floor -lcrypto -lpthread
 *   ./floor THREADS DIR [LIST]     prints files and bytes; LIST gets one "hex path" record a file, each ended by a NUL
 * What cannot be read ends the program with 1: a bound that skips files would be none.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <openssl/evp.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BUFFER_BYTES = 256 * 1024, DIGEST_BYTES = 32, MAX_THREADS = 64 };

struct entry {
  char *path;
  unsigned char digest[DIGEST_BYTES];
};

static struct entry *entries;
static size_t count, capacity;
static atomic_size_t next_entry;
static _Atomic uint64_t total_bytes;

static void fail(const char *what) {
  fprintf(stderr, "floor: %s: %s\n", what, strerror(errno));
  exit(1);
}

static void add(char *path) {
  if (count == capacity) {
    capacity = capacity ? capacity * 2 : 4096;
    entries = realloc(entries, capacity * sizeof *entries);
    if (!entries) fail("memory");
  }
  entries[count++].path = path;
}

/* Folders that are still to be read. A stack and no recursion: a deep tree would hold a descriptor for each level. */
static char **folders;
static size_t folder_count, folder_capacity;

static void push_folder(char *path) {
  if (folder_count == folder_capacity) {
    folder_capacity = folder_capacity ? folder_capacity * 2 : 1024;
    folders = realloc(folders, folder_capacity * sizeof *folders);
    if (!folders) fail("memory");
  }
  folders[folder_count++] = path;
}

static void read_folder(const char *folder) {
  DIR *directory = opendir(folder);
  if (!directory) fail(folder);
  for (struct dirent *one; (one = readdir(directory));) {
    if (!strcmp(one->d_name, ".") || !strcmp(one->d_name, "..")) continue;
    char *path;
    if (asprintf(&path, "%s/%s", folder, one->d_name) < 0) fail("memory");
    unsigned char type = one->d_type;
    if (type == DT_UNKNOWN) { /* this file system tells no kinds */
      struct stat facts;
      if (lstat(path, &facts)) fail(path);
      type = S_ISDIR(facts.st_mode) ? DT_DIR : S_ISREG(facts.st_mode) ? DT_REG : DT_LNK;
    }
    if (type == DT_REG) add(path);
    else if (type == DT_DIR) push_folder(path);
    else free(path);
  }
  closedir(directory);
}

static void walk(const char *root) {
  char *path = strdup(root);
  if (!path) fail("memory");
  push_folder(path);
  while (folder_count > 0) {
    path = folders[--folder_count];
    read_folder(path);
    free(path);
  }
}

/* The number of bytes read. */
static uint64_t hash_file(struct entry *entry, unsigned char *buffer, EVP_MD_CTX *context, const EVP_MD *sha256) {
  int file = open(entry->path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
  struct stat facts;
  if (file < 0 || fstat(file, &facts)) fail(entry->path);
  EVP_DigestInit_ex2(context, sha256, NULL);
  uint64_t size = (uint64_t)facts.st_size, done = 0;
  while (done < size) {
    ssize_t got = read(file, buffer, BUFFER_BYTES);
    if (got < 0) fail(entry->path);
    if (got == 0) break;
    EVP_DigestUpdate(context, buffer, (size_t)got);
    done += (uint64_t)got;
  }
  close(file);
  EVP_DigestFinal_ex(context, entry->digest, NULL);
  return done;
}

static void *work(void *unused) {
  (void)unused;
  unsigned char *buffer = malloc(BUFFER_BYTES);
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  EVP_MD *sha256 = EVP_MD_fetch(NULL, "SHA256", NULL); /* fetched once: looking it up for each file costs more than hashing a small one */
  if (!buffer || !context || !sha256) fail("memory");
  uint64_t bytes = 0;
  for (size_t at; (at = atomic_fetch_add(&next_entry, 1)) < count;) bytes += hash_file(&entries[at], buffer, context, sha256);
  total_bytes += bytes;
  return NULL;
}

static void write_list(const char *path) {
  FILE *list = fopen(path, "w");
  if (!list) fail(path);
  for (size_t at = 0; at < count; at++) {
    for (int byte = 0; byte < DIGEST_BYTES; byte++) fprintf(list, "%02x", entries[at].digest[byte]);
    fprintf(list, " %s%c", entries[at].path, 0);
  }
  if (fclose(list)) fail(path);
}

int main(int argc, char **argv) {
  int threads = argc < 3 ? 0 : atoi(argv[1]);
  if (threads < 1 || threads > MAX_THREADS) {
    fprintf(stderr, "usage: floor THREADS DIR [LIST]\n");
    return 2;
  }
  walk(argv[2]);
  pthread_t all[MAX_THREADS];
  for (int at = 0; at < threads; at++)
    if (pthread_create(&all[at], NULL, work, NULL)) fail("thread");
  for (int at = 0; at < threads; at++) pthread_join(all[at], NULL);
  if (argc > 3) write_list(argv[3]);
  printf("%zu files, %llu bytes\n", count, (unsigned long long)total_bytes);
  return 0;
}
