# SPDX-License-Identifier: GPL-3.0-or-later
"""A day's work done through the accessibility bus alone: day.py PROGRAM FOLDER.

Every step finds its control by role and name, as a screen reader speaks it, and what was done is asked
of the file afterwards, by the command line."""
import json
import os
import subprocess
import sys

import accessbus


def main():
    program, folder = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    os.environ["XDG_CONFIG_HOME"] = os.path.join(folder, "settings")
    project = os.path.join(folder, "day.samverkan")
    if os.path.exists(project):
        os.remove(project)
    subprocess.check_call([program, "new", project, "--sample", "--language", "en"], stdout=subprocess.DEVNULL,
                          env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
    window = accessbus.Program([program, project])
    try:
        Day(window, program, project, folder).work()
    except AssertionError as fault:
        print("\n".join(window.tree()))
        print("FAILED:", fault)
        sys.exit(1)
    finally:
        window.end()


class Day:
    def __init__(self, window, program, project, folder):
        self.window, self.program, self.project, self.folder = window, program, project, folder

    def work(self):
        for step in (self.find_a_person, self.correct_an_address):
            print("·", step.__name__.replace("_", " "), flush=True)
            step()

    def stored(self, kind, **where):
        """Records of the file; a reader may look while the window has it open."""
        answer = subprocess.check_output([self.program, "list", self.project, "--kind", kind, "--json", "--where",
                                          ";".join(f"{key}={value}" for key, value in where.items())],
                                         env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
        return json.loads(answer)

    def go_to(self, page):
        window = self.window
        window.keys("ctrl+k")
        window.find("text", "Go to")
        window.type(page)
        window.keys("Return")
        window.gone("text", "Go to")

    def find_a_person(self):
        self.go_to("Participants")
        self.window.keys("ctrl+f")
        self.window.fill("text", "Search in all fields", "hugo utk")
        self.window.find("label", "1 of 900")

    def correct_an_address(self):
        self.window.fill("text", "^E-mail$", "hugo.utkast@example.org")
        self.window.keys("Tab")
        self.window.wait("the address in the file", lambda: self.stored("participant", email="hugo.utkast@example.org"))


if __name__ == "__main__":
    if not os.environ.get("ACCESS_INSIDE"):
        accessbus.run_on_own_screen()
    main()
