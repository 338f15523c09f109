import { Alert, Button, Text } from "@mantine/core";
import { useEffect, useRef, type ReactElement } from "react";
import type { ProblemParts } from "../ui/problem-of.js";

interface ActProblemProps {
  readonly problem: ProblemParts | null;
  /** Shows the request as it is now. */
  readonly onLookAgain: () => void;
}

/** Why nothing happened, where it was tried: never a dialog. */
export function ActProblem({ problem, onLookAgain }: ActProblemProps): ReactElement | null {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem && document.activeElement === document.body) box.current?.focus();
  }, [problem]);
  if (!problem) return null;
  const conflict = problem.code === "CONFLICT";
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="alert"
      color="red"
      variant="light"
      title={conflict ? "Somebody else was faster" : "Not recorded"}
    >
      <Text size="sm" className="name">
        {problem.message}
      </Text>
      {conflict && (
        <Button size="xs" variant="default" mt="sm" onClick={onLookAgain}>
          Look again
        </Button>
      )}
    </Alert>
  );
}
