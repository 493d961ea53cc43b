using System.Runtime.InteropServices.JavaScript;
using Companion.Notebooks.Workers.Protocol;

namespace Companion.Browser.Kernel;

/// <summary>What the worker's script calls.</summary>
internal static partial class KernelExports
{
    private static readonly PageWriter Writer = new();
    private static KernelWorker? worker;

    /// <summary>Makes the kernel.</summary>
    /// <param name="names">The assemblies that were downloaded, without <c>.dll</c>.</param>
    [JSExport]
    internal static void Start(string[] names) => worker = new KernelWorker(new BrowserHost(names), Writer);

    /// <summary>Gets the compiler ready.</summary>
    [JSExport]
    internal static Task WarmUpAsync() => worker!.WarmUpAsync();

    /// <summary>Takes a request: a line of the protocol.</summary>
    [JSExport]
    internal static async Task TakeAsync(string line)
    {
        try
        {
            await worker!.TakeAsync(ProtocolLine.ReadRequest(line));
        }
        catch (ProtocolException problem)
        {
            Writer.Send(new ErrorMessage(problem.Id, problem.Message));
        }
    }
}
