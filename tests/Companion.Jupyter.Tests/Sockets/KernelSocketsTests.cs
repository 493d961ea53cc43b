using Companion.Jupyter.Connections;
using Companion.Jupyter.Sockets;
using Companion.Jupyter.Tests.Kernels;
using Companion.Testing;
using Xunit;

namespace Companion.Jupyter.Tests.Sockets;

public sealed class KernelSocketsTests
{
    [Fact]
    public async Task Messages_sent_after_the_end_are_dropped_without_blocking()
    {
        using var folder = new TemporaryFolder();

        // The library closes its sockets on its own thread at some later time, so one round is not enough.
        for (var round = 0; round < 20; round++)
        {
            folder.Write("connection.json", new TestConnection().ToJson().ToJsonString());
            using var sockets = new KernelSockets(ConnectionFile.Read(folder["connection.json"]));
            var run = Task.Run(() => sockets.Run((_, _) => { }));
            sockets.Stop();
            await run.WaitAsync(Patience.Limit);
            sockets.Dispose();

            await Task.Run(sockets.Stop).WaitAsync(Patience.Limit);
        }
    }
}
