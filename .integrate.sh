#!/bin/sh
# private
set -e
cd /work/wt/public
git rebase -q main && git -C /work/main merge --ff-only public 2>&1 | tail -1
