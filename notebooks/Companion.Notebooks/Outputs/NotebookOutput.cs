namespace Companion.Notebooks.Outputs;

/// <summary>One thing that a cell's run left, in the forms of the notebook format 4 (nbformat, "Code cell outputs").</summary>
public abstract record NotebookOutput
{
    private protected NotebookOutput() { }
}
