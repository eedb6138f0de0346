"""Runs Django's commands with the settings beside this file."""

import os
import sys

from django.core.management import execute_from_command_line

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cai_dat")
execute_from_command_line(sys.argv)
