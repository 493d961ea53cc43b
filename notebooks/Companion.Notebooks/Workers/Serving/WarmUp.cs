using Companion.Notebooks.Kernels;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>
/// Runs hidden cells, so that the compiler and the formatter are JIT-compiled before the first cell's clock starts.
/// </summary>
public static class WarmUp
{
    // What every cell needs comes first, so that a cell requested meanwhile need not wait for the rest.
    private static readonly string[] Cells =
    [
        "1 + 1",
        """
            record Warm(string Name, int Value);
            var warm = Enumerable.Range(1, 3).Select(n => new Warm($"name {n}", n)).ToList();
            foreach (var item in warm) { Console.WriteLine(item.Name); }
            await Task.Yield();
            display(warm);
            """,
        """
            string Tell(int n) => n switch { > 1 => "many", _ => "one" };
            display(warm.ToDictionary(item => item.Name, item => Tell(item.Value)));
            HTML("<b>warm</b>")
            """,
    ];

    /// <summary>Runs the cells and ignores their failures.</summary>
    /// <param name="host">The host of the kernel.</param>
    /// <param name="isOver">Whether the rest can be skipped; called before each cell.</param>
    public static async Task RunAsync(IKernelHost host, Func<bool> isOver)
    {
        try
        {
            using var kernel = new CSharpKernel(host);
            foreach (var cell in Cells)
            {
                // Let waiting requests have their turn.
                await Task.Yield();
                if (isOver())
                {
                    return;
                }

                var request = new CellRequest(cell, TimeLimit: TimeSpan.FromSeconds(10));
                await kernel.RunAsync(request, _ => { }, CancellationToken.None);
            }
        }
        // A cell of the notebook will meet the same error and report it.
        catch (Exception exception) when (exception is not OutOfMemoryException) { }
    }
}
