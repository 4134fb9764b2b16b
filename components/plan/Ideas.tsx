import type { JSX } from 'preact';

interface IdeasProps {
  readonly label: string;
  readonly ideas: readonly string[];
  readonly onChoose: (idea: string) => void;
}

export function Ideas({ label, ideas, onChoose }: IdeasProps): JSX.Element | null {
  if (ideas.length === 0) return null;
  return (
    <ul class="ideas" aria-label={label}>
      {ideas.map((idea) => (
        <li key={idea}>
          <button type="button" class="idea" onClick={() => onChoose(idea)}>
            {idea}
          </button>
        </li>
      ))}
    </ul>
  );
}
