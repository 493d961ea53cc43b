using Companion.Notebooks.Documents;

namespace Companion.Site.Notebooks;

/// <summary>Executes notebooks for a build.</summary>
public interface INotebookExecutor
{
    /// <summary>Executes a notebook, or finds the results of the last time.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="file">Its full path.</param>
    /// <param name="progress">Told before each cell that is executed: its place from 1, and how many there are.</param>
    NotebookExecution Execute(Notebook notebook, string file, Action<int, int> progress);
}
