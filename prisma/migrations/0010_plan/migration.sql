-- A preset says already what somebody has to ask for (a certificate of a CPAS): it is sealed with the other words of the action.
ALTER TABLE "plan_action" DROP COLUMN "preset";
