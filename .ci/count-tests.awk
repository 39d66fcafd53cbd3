# Sums what vitest says at the end of each run ("Tests  1 failed | 12 passed (13)") over logs:
# prints "passed failed". Works on the logs of turbo too, which are the same when a task is
# replayed from its cache.
{ gsub(/\033\[[0-9;]*m/, "") }
/^ *Tests  +[0-9]/ {
  for (field = 3; field <= NF; field++) {
    if ($field == "passed") passed += $(field - 1)
    if ($field == "failed") failed += $(field - 1)
  }
}
END { print passed + 0, failed + 0 }
