using Companion.Notebooks.Documents;

namespace Companion.Site.Notebooks;

/// <summary>What keeps a cell from running in a page, though it runs in the build.</summary>
/// <param name="Cell">The cell's index in the notebook, from 0.</param>
/// <param name="Place">Where it is in the cell.</param>
/// <param name="Reason">The reason, as the end of "this cell cannot run in the page, because …".</param>
internal sealed record PageObstacle(int Cell, TextPosition Place, string Reason);
