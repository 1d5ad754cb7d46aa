-- A code may also be asked to sign: on somebody else's phone, the link alone says too little of who holds it.
ALTER TABLE "sign_in_code" DROP CONSTRAINT "sign_in_code_purpose_check";
ALTER TABLE "sign_in_code" ADD CONSTRAINT "sign_in_code_purpose_check" CHECK (purpose IN ('sign_in', 'contact', 'proof', 'signature'));
