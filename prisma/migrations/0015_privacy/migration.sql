-- Being forgotten reaches the words of an excuse too; who came, and when, stays for the figures.
GRANT UPDATE (reason) ON "attendance_mark" TO mire_app;
